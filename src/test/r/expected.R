# What R's survey package makes of the rounds of designs.R: expected.csv, and student-t.csv with
# R's own quantiles. Nothing here is taken from the Java code but the definitions.

suppressMessages(library(survey))

max_points <- c("1.1" = 40, "1.2" = 60, "2.1" = 100)
figures <- list(
  "1.1" = c("1.1" = 1), "1.2" = c("1.2" = 1), "2.1" = c("2.1" = 1),
  "area 1" = max_points[c("1.1", "1.2")], "area 2" = max_points["2.1"], "total" = max_points)
rounds <- list(
  c("equal-weights-corrected", "unequal-weights-corrected"), c("planned-areas", "five-thousand"),
  c("same-answer", "census"), c("census-group", "one-respondent"), c("at-the-ends", "one-asked"))

# y_is: the mean of the step values, if at least half of what is applicable has a step.
shares <- function(answers) {
  values <- matrix((match(answers, 1:5) - 1) / 4, nrow(answers))
  given <- rowSums(!is.na(values))
  enough <- given > 0 & given >= rowSums(answers != "-") / 2
  ifelse(enough, rowMeans(values, na.rm = TRUE), NA)
}

# A round: one row per respondent, with the shares, the stratum and what is known of it.
read_round <- function(design) {
  raw <- read.csv(
    file.path("data", paste0(design, ".csv")), colClasses = "character", na.strings = character(),
    check.names = FALSE)
  groups <- all_groups[all_groups$design == design, ]
  groups <- groups[match(raw$group, groups$group), ]
  people <- data.frame(
    stratum = paste(design, raw$group), group = raw$group, weight = groups$weight,
    population = groups$population)
  for (s in names(max_points)) {
    people[[s]] <- shares(as.matrix(raw[startsWith(names(raw), s)]))
  }
  # Where more have answered than were said to be asked, nobody knows how many were.
  answered <- ave(people$weight, people$stratum, FUN = length)
  people$population[which(people$population < answered)] <- NA
  people
}

# The stratified design of those who contribute to a figure. The survey package takes no design in
# which all sampling fractions are 1, but takes a correction below 1e-7 as variance 0. Nor does it take
# one of a single respondent, so two who weigh nothing keep that one company in a stratum of their own.
design <- function(people, weights = 1, correct = TRUE) {
  if (nrow(people) == 1) {
    people <- rbind(people, people, people)
    people$stratum[2:3] <- "company"
    weights <- c(1, 0, 0)
  }
  n <- ave(people$weight, people$stratum, FUN = length)
  unknown <- is.na(people$population) | !correct
  people$fraction <- ifelse(unknown, 0, pmin(n / people$population, 1 - 1e-9))
  people$w <- weights
  svydesign(ids = ~1, strata = ~stratum, weights = ~w, fpc = ~fraction, data = people)
}

# One sub-question. Each side is all groups together or one group; with two sides, the difference.
share_statistic <- function(people, s) {
  people$y <- people[[s]]
  n <- ave(people$y, people$stratum, FUN = length)
  total <- ave(people$weight / n, people$side, FUN = sum)
  d <- design(people, people$weight / n / total)
  if (all(people$side == 1)) return(svymean(~y, d))
  svycontrast(svyby(~y, ~side, d, svymean, covmat = TRUE), c("1" = 1, "2" = -1))
}

# Points: the delta method on the totals of each cell's shares and of its respondents. `factors` is
# c_s w_gs of each cell, negative on the second side. The finite population correction is not the
# design's: it stands at each cell, see `corrected`.
points_statistic <- function(people, factors) {
  terms <- list()
  for (k in seq_len(nrow(factors))) {
    y <- people[[factors$s[k]]]
    has <- people$stratum == factors$stratum[k] & !is.na(y)
    people[[paste0("num", k)]] <- ifelse(has, y, 0)
    people[[paste0("den", k)]] <- as.numeric(has)
    terms[[k]] <- bquote(
      .(factors$factor[k]) * .(as.name(paste0("num", k))) / .(as.name(paste0("den", k))))
  }
  names <- paste0(c("num", "den"), rep(seq_len(nrow(factors)), each = 2))
  totals <- svytotal(reformulate(names), design(people, correct = FALSE))
  svycontrast(totals, list(points = Reduce(function(a, b) call("+", a, b), terms)))
}

# c_s w_gs of the cells that there are, the weights normalised on each side.
cell_factors <- function(people, coefficients) {
  do.call(rbind, lapply(names(coefficients), function(s) {
    cells <- unique(people[!is.na(people[[s]]), c("side", "stratum", "weight")])
    w <- cells$weight / ave(cells$weight, cells$side, FUN = sum)
    sign <- ifelse(cells$side == 1, 1, -1)
    data.frame(
      stratum = cells$stratum, s = rep(s, nrow(cells)), factor = coefficients[[s]] * w * sign)
  }))
}

# The factors that the variance has: each cell is a sample of its own size from the population, also
# where everybody asked has answered some other cell.
corrected <- function(people, factors) {
  n <- mapply(function(it, s) sum(people$stratum == it & !is.na(people[[s]])), factors$stratum, factors$s)
  population <- people$population[match(factors$stratum, people$stratum)]
  factors$factor <- factors$factor * ifelse(is.na(population), 1, sqrt(pmax(0, 1 - n / population)))
  factors
}

# Strata whose cells all hold everybody add no variance, not even where one is all there is.
points_variance <- function(people, factors) {
  factors <- corrected(people, factors)
  sampled <- unique(factors$stratum[factors$factor != 0])
  if (length(sampled) == 0) return(0)
  factors <- factors[factors$stratum %in% sampled, ]
  vcov(points_statistic(people[people$stratum %in% sampled, ], factors))
}

is_share <- function(coefficients) length(coefficients) == 1 && coefficients == 1

statistic <- function(people, coefficients) {
  if (is_share(coefficients)) {
    return(share_statistic(people, names(coefficients)))
  }
  points_statistic(people, cell_factors(people, coefficients))
}

variance_of <- function(people, coefficients) {
  if (is_share(coefficients)) {
    return(vcov(share_statistic(people, names(coefficients))))
  }
  points_variance(people, cell_factors(people, coefficients))
}

# What each stratum adds to the variance, by the survey package on that stratum alone.
stratum_variances <- function(people, coefficients) {
  factors <- cell_factors(people, coefficients)
  sapply(unique(people$stratum), function(it) {
    own <- people[people$stratum == it, ]
    own_factors <- factors[factors$stratum == it, ]
    if (is_share(coefficients)) {
      own$side <- 1
      return(own_factors$factor^2 * vcov(share_statistic(own, names(coefficients))))
    }
    points_variance(own, own_factors)
  })
}

# One row of expected.csv, empty from where there is no more to say. "none": a sub-question of it has
# no cell; "no variance": the survey package refuses a stratum of one; "certain": the variance is 0, so
# there is neither t nor interval.
expected <- function(people, figure) {
  coefficients <- figures[[figure]]
  row <- data.frame(
    figure = figure, status = "none", estimate = NA, se = NA, df = NA, low = NA, high = NA)
  sides <- max(people$side)
  for (s in names(coefficients)) {
    if (length(unique(people$side[!is.na(people[[s]])])) < sides) return(row)
  }
  people <- people[rowSums(!is.na(people[names(coefficients)])) > 0, ]
  options(survey.lonely.psu = "remove")
  row$estimate <- coef(statistic(people, coefficients))[[1]]
  options(survey.lonely.psu = "fail")
  variance <- tryCatch(
    as.numeric(variance_of(people, coefficients)),
    error = function(e) if (grepl("only one PSU", conditionMessage(e))) NA else stop(e))
  row$status <- "no variance"
  if (is.na(variance)) return(row)
  row$se <- sqrt(variance)
  row$status <- "certain"
  if (variance < 1e-24) return(row)
  row$status <- "interval"
  v <- stratum_variances(people, coefficients)
  v[v < 1e-24] <- 0
  stopifnot(abs(sum(v) / variance - 1) < 1e-10)
  n <- table(people$stratum)[names(v)]
  row$df <- sum(v)^2 / sum(ifelse(v == 0, 0, v^2 / (n - 1)))
  most <- sum(coefficients)
  half <- qt(0.975, row$df) * row$se
  row$low <- max(if (sides == 2) -most else 0, row$estimate - half)
  row$high <- min(most, row$estimate + half)
  row
}

rows_of <- function(first, second, names) {
  people <- cbind(first, side = 1)
  if (!is.null(second)) people <- rbind(people, cbind(second, side = 2))
  cbind(names, do.call(rbind, lapply(names(figures), function(it) expected(people, it))))
}

# All groups together, each group by itself, and each two groups' difference.
design_rows <- function(name) {
  people <- read_round(name)
  of <- function(group) people[people$group == group, ]
  label <- function(group = "", minus = "") {
    data.frame(design = name, group = group, minus_design = "", minus_group = minus)
  }
  groups <- unique(people$group)
  rbind(
    rows_of(people, NULL, label()),
    do.call(rbind, lapply(groups, function(it) rows_of(of(it), NULL, label(it)))),
    do.call(rbind, combn(groups, 2, simplify = FALSE, FUN = function(two) {
      rows_of(of(two[1]), of(two[2]), label(two[1], two[2]))
    })))
}

round_rows <- function(two) {
  rows_of(
    read_round(two[1]), read_round(two[2]),
    data.frame(design = two[1], group = "", minus_design = two[2], minus_group = ""))
}

write <- function(table, file) {
  numbers <- sapply(table, is.numeric)
  table[numbers] <- lapply(table[numbers], function(it) ifelse(is.na(it), "", sprintf("%.17g", it)))
  write.csv(table, file, row.names = FALSE, quote = FALSE)
}

all_groups <- read.csv("designs.csv")
write(
  rbind(
    do.call(rbind, lapply(unique(all_groups$design), design_rows)),
    do.call(rbind, lapply(rounds, round_rows))),
  "expected.csv")

df <- c(0.5, 0.75, 1, 1.25, 1.5, 1.9, 2:10, 3.7182818, 12.5, 15, 17.3, 20, 29.99, 30, 40, 59.7, 60,
  100, 123.456, 250, 499.5, 1000, 2500, 4999, 12345.6, 1e5, 5e5, 1e6)
write(data.frame(df = sort(df), factor = qt(0.975, sort(df))), "student-t.csv")
