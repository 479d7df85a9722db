# Makes the rounds that EstimatorTest and expected.R both compute: data/<design>.csv with one row per
# respondent, and designs.csv with the groups. Run it in this directory; it always makes the same.
#
# An answer is a step 1..5, "?" (vet inte), "-" (inte aktuellt), or empty (not asked or not answered).

set.seed(2021, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

items <- c("1.1-a", "1.1-b", "1.1-c", "1.2-a", "1.2-b", "2.1-a", "2.1-b")
area1 <- startsWith(items, "1.")
area2 <- startsWith(items, "2.")

# A group. Each person has a level of their own, so that one person's answers go together.
group <- function(n, level = 3, weight = 1, population = NA, spread = 0.8) {
  person <- rnorm(n, level, spread)
  steps <- pmin(5, pmax(1, round(person + rnorm(n * length(items), 0, spread))))
  answers <- matrix(as.character(steps), n, dimnames = list(NULL, items))
  list(answers = answers, weight = weight, population = population)
}

# Answers of the group for which the logical matrix is true become something else.
put <- function(group, where, answer) {
  group$answers[where] <- answer
  group
}

anywhere <- function(group, part) {
  matrix(runif(length(group$answers)) < part, nrow(group$answers))
}

cells <- function(group, people, which) {
  outer(seq_len(nrow(group$answers)) %in% people, which) > 0
}

# Vet inte, inte aktuellt and no answer, here and there.
sprinkled <- function(group, unknown = 0.12, inapplicable = 0.08, unanswered = 0.05) {
  group <- put(group, anywhere(group, unknown), "?")
  group <- put(group, anywhere(group, inapplicable), "-")
  put(group, anywhere(group, unanswered), "")
}

# Some are asked the first area, some the second, some both.
planned <- function(group) {
  part <- sample(c("first", "second", "both"), nrow(group$answers), TRUE)
  group <- put(group, cells(group, which(part == "first"), area2), "")
  put(group, cells(group, which(part == "second"), area1), "")
}

same <- function(group, answers, which = rep(TRUE, length(items))) {
  for (i in which(which)) group$answers[, i] <- as.character(answers[i])
  group
}

third <- c(2, 2, 3, 2, 3, 4, 5) # 1/3 in 1.1: no finite sum of binary fractions
sixths <- c(4, 4, 5, 3, 3, 1, 1)

designs <- list(
  "equal-weights" = list(
    A = group(8, 2.5), B = group(12, 3), C = group(17, 3.5), D = group(25, 4)),
  "equal-weights-corrected" = list(
    A = group(8, 2.5, 1, 20), B = group(12, 3, 1, 30),
    C = group(17, 3.5, 1, 40), D = group(25, 4, 1, 400)),
  "unequal-weights-corrected" = list(
    A = group(9, 2.7, 1, 12), B = group(14, 3.2, 2.5),
    C = group(20, 3.4, 0.5, 55), D = group(31, 3.9, 3, 310)),
  "planned-areas" = list(
    A = planned(sprinkled(group(24, 3, 1, 40))), B = planned(sprinkled(group(30, 3.5, 2))),
    C = planned(sprinkled(group(18, 2.5, 1, 30))), D = planned(sprinkled(group(40, 4, 1.5, 200)))),
  "one-respondent" = list(
    A = group(10, 3, 1, 20), B = group(1, 3, 1, 5), C = group(12, 3.5)),
  "one-asked" = list(
    A = group(10, 3, 1, 20), B = group(1, 3, 1, 1), C = group(12, 3.5)),
  "one-in-a-cell" = local({
    b <- group(9, 3, 2, 30)
    list(A = group(10, 3), B = put(b, cells(b, 2:9, startsWith(items, "1.2")), "?"),
      C = group(12, 3.5, 1, 60))
  }),
  "same-answer" = list(
    A = same(group(6), third), B = same(group(7, 3, 2.7, 20), third),
    C = same(group(11, 3, 0.4, 11), third)),
  "same-answer-within-groups" = list(
    A = same(group(6), third), B = same(group(7, 3, 2.7, 20), sixths),
    C = same(group(11, 3, 0.4), third)),
  "same-answer-here-and-there" = list(
    A = same(group(9), third, area1), B = same(group(13, 3, 1, 50), sixths, area2),
    C = group(8, 3.5)),
  "five-thousand" = list(
    A = sprinkled(group(400, 2.5, 1, 500)), B = sprinkled(group(700, 3, 1, 2100)),
    C = sprinkled(group(1000, 3.3, 2)), D = sprinkled(group(1300, 3.6, 1, 1301)),
    E = sprinkled(group(1600, 3.9, 4, 16000))),
  "census-group" = list(
    A = group(10, 3, 1, 10), B = group(15, 3.4, 1, 40), C = group(22, 3.8),
    D = sprinkled(group(12, 2.6, 1, 12), 0.3)),
  "census" = list(A = group(7, 3, 1, 7), B = group(9, 3.5, 2, 9)),
  "not-asked-one-sub-question" = local({
    b <- group(11, 3, 2, 25)
    list(A = group(9, 2.5), B = put(b, cells(b, 1:11, startsWith(items, "1.2")), ""),
      C = group(14, 3.5, 1, 100))
  }),
  "at-the-ends" = list(
    A = group(5, 5.2, 1, NA, 0.6), B = group(6, 5.3, 1, 30, 0.6), C = group(7, 1, 0.01, NA, 0.6)),
  "more-than-said-to-be-asked" = list(
    A = group(10, 3, 1, 12), B = group(13, 3.5, 1, 12), C = group(9, 2.5, 1, 40)))

dir.create("data", showWarnings = FALSE)
for (name in names(designs)) {
  groups <- designs[[name]]
  rows <- do.call(
    rbind, lapply(names(groups), function(it) cbind(group = it, groups[[it]]$answers)))
  write.csv(rows, file.path("data", paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
}
write.csv(
  do.call(rbind, lapply(names(designs), function(name) {
    data.frame(
      design = name, group = names(designs[[name]]),
      weight = sapply(designs[[name]], `[[`, "weight"),
      population = sapply(designs[[name]], `[[`, "population"))
  })),
  "designs.csv", row.names = FALSE, quote = FALSE, na = "")
