package se.spegelkompass.web;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Gathers a body, and gives up once it is longer than it may be. */
final class BodyBytes implements Subscriber<byte[]> {

  private final int most;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  BodyBytes(int most) {
    this.most = most;
  }

  CompletableFuture<byte[]> bytes() {
    return bytes;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(byte[] part) {
    read.writeBytes(part);
    if (read.size() < most) {
      Objects.requireNonNull(subscription).request(1);
    } else {
      Objects.requireNonNull(subscription).cancel();
      onComplete();
    }
  }

  @Override
  public void onError(Throwable failure) {
    bytes.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    bytes.complete(read.toByteArray());
  }
}
