package se.spegelkompass.score;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much of the heap something takes, in bytes. */
public final class HeapUse {

  private static final List<MemoryPoolMXBean> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private final AtomicLong kept = new AtomicLong();

  /** Starts watching. */
  public HeapUse() {
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, _) -> collected(notification), null, null);
    }
  }

  private void collected(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data
        && notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      var after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      var names = HEAP.stream().map(MemoryPoolMXBean::getName).toList();
      var heap =
          after.entrySet().stream()
              .filter(pool -> names.contains(pool.getKey()))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      kept.accumulateAndGet(heap, Math::max);
    }
  }

  /** Begins anew. */
  public void reset() {
    System.gc();
    HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    kept.set(0);
  }

  /** The most that was in use since the last reset, rubbish included. */
  public long peak() {
    return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** The most that was left after a collection since the last reset. */
  public long kept() {
    return kept.get();
  }
}
