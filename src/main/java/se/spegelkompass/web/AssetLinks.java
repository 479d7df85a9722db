package se.spegelkompass.web;

/** Where the page finds its looks: addresses that change with the content. */
public record AssetLinks(String css, String htmx, String script, String screen, String icon) {}
