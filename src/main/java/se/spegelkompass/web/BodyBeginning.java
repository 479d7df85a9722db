package se.spegelkompass.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Reads the first bytes of a request's body and lets the rest pass by. */
final class BodyBeginning implements Subscriber<byte[]> {

  private final int length;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  BodyBeginning(int length) {
    this.length = length;
  }

  CompletableFuture<String> text() {
    return text;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(byte[] bytes) {
    read.writeBytes(bytes);
    if (read.size() < length) {
      Objects.requireNonNull(subscription).request(1);
    } else {
      Objects.requireNonNull(subscription).cancel();
      onComplete();
    }
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(read.toString(StandardCharsets.ISO_8859_1));
  }
}
