package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Sentences without a number cost no memory. */
class AllocationTest {
  private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();
  private static final int FEW_BYTES = 2000;

  @Test
  void textWithoutANumberAllocatesNothingPerSentence() {
    String text = "A heron stood in the reeds. Nobody saw it but the miller!\n\n".repeat(20_000);

    assertThat(allocated(text)).isLessThan(FEW_BYTES);
  }

  @Test
  void theMeasureSeesWhatANumberCosts() {
    assertThat(allocated("Nine herons. ".repeat(1000))).isGreaterThan(FEW_BYTES);
  }

  private static long allocated(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    EXTRACTOR.extract(text); // loads the classes
    long before = threads.getThreadAllocatedBytes(id);
    EXTRACTOR.extract(text);
    return threads.getThreadAllocatedBytes(id) - before;
  }
}
