package se.spegelkompass.web;

import java.util.List;

/** Values for the page of components. */
record ComponentsPage(
    FormErrors errors,
    FormErrors noErrors,
    List<Choice> steps,
    List<Choice> extras,
    List<Choice> choices,
    List<Link> tabs,
    List<Link> breadcrumbs,
    QrCode qr,
    List<Example> examples) {

  /**
   * @param examples what features have to show
   */
  static ComponentsPage example(List<Example> examples) {
    return new ComponentsPage(
        FormErrors.none()
            .add("fel-namn", "Skriv ett namn på mätningen")
            .add("fel-datum", "Sista dagen måste vara efter första dagen"),
        FormErrors.none(),
        List.of(
            new Choice("1", "Nej, eller så är det bara planerat"),
            new Choice("2", "Ibland, i några verksamheter"),
            new Choice("3", "Ofta – minst hälften av de stora besluten"),
            new Choice("4", "Alltid, och vi följer upp hur det gick"),
            new Choice("5", "Alltid, och vi ändrar arbetssätt efter det vi lärt oss")),
        List.of(
            new Choice("vet-inte", "Vet inte"),
            new Choice("inte-aktuellt", "Inte aktuellt för oss")),
        List.of(
            new Choice("2021", "Kommunkompassen 2021"), new Choice("2020", "Kommunkompassen 2020")),
        List.of(
            new Link("Områden", "#a", true),
            new Link("Delfrågor", "#b", false),
            new Link("Grupper", "#c", false)),
        List.of(
            new Link("Mätningar", "#m", false),
            new Link("Hösten 2026", "#h", false),
            new Link("Inbjudningar", "#i", true)),
        QrCode.of("https://exempel.se/s/prova"),
        examples);
  }
}
