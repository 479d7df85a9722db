package se.spegelkompass.web;

/** A feature's own components for the page of components, which knows no feature. */
public interface Example {

  /** A template with a fragment example(example), which is given this. */
  String view();
}
