package se.spegelkompass.evaluation.document;

import java.time.Duration;

/**
 * What reading one file may take.
 *
 * @param bytes the size of the file
 * @param time until the process that reads it is ended
 * @param heap the memory of that process, in megabytes
 * @param processes how many files are read at once
 */
record Limits(long bytes, Duration time, int heap, int processes) {

  static final Limits USUAL = new Limits(50L * 1024 * 1024, Duration.ofSeconds(20), 256, 2);
}
