# What R makes of the comparison's statistics: p.adjust, pt, cov.wt and cor. Makes its own data
# comparison-*.csv with a fixed seed, reads them back and writes comparison-expected.csv. Run it in
# this directory; it always makes the same. Nothing here is taken from the Java code but the
# definitions.

set.seed(1995, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

write_rows <- function(rows, file) {
  write.csv(rows, file, row.names = FALSE, quote = FALSE)
}

# Several tests at once.
vectors <- list(
  "ties" = c(0.01, 0.04, 0.01, 0.03, 0.04, 0.04, 0.9),
  "ones" = c(1, 1, 0.2, 1),
  "zeros" = c(0, 0.5, 0, 0.04, 1),
  "single" = 0.031,
  "at-the-level" = c(0.05, 0.05, 0.05),
  "cummin-bites" = c(0.01, 0.049, 0.05, 0.051, 0.3, 0.021),
  "thirty-six" = round(c(rbeta(20, 0.3, 6), runif(16)), 8))
write_rows(
  do.call(rbind, lapply(names(vectors), function(it) data.frame(vector = it, p = vectors[[it]]))),
  "comparison-bh.csv")

# Gaps: a share with its standard error, and the official share within half a point.
gaps <- data.frame(
  case = paste0("random-", 1:40), self = round(runif(40), 6), se = round(runif(40, 0.005, 0.12), 6),
  df = round(runif(40, 1.1, 60), 4), max = sample(c(5, 10, 15, 20, 25, 30, 40), 40, TRUE))
gaps$points <- sapply(gaps$max, function(max) sample(0:max, 1))
gaps <- rbind(gaps, data.frame(
  case = c("inside", "on-the-edge", "tiny-p", "few-df", "many-df", "full-official", "none-official"),
  self = c(0.51, 0.525, 0.9, 0.95, 0.63, 0.97, 0.04), se = c(0.03, 0.02, 0.02, 0.05, 0.02, 0.01, 0.02),
  df = c(12, 12, 35.5, 0.7, 4999.3, 8, 8.25), max = c(20, 20, 20, 10, 30, 10, 10),
  points = c(10, 10, 4, 1, 15, 10, 0)))
write_rows(gaps, "comparison-gaps.csv")

# Profiles: both shares, weighted by the maximum.
maxima <- c(
  20, 10, 30, 10, 30, 15, 30, 30, 25, 10, 30, 25, 20, 15, 20, 20, 40, 20, 30, 20, 25, 25, 40, 20,
  20, 20, 25, 25, 30, 20, 30, 30, 20, 20, 25, 35)
level <- c(0.31, 0.48, 0.77, 0.52, 0.66)
official <- sapply(maxima, function(max) sample(0:max, 1)) / maxima
profiles <- list(
  "equal" = list(self = level, official = level, weight = c(20, 10, 30, 10, 30)),
  "constant" = list(self = level, official = rep(0.6, 5), weight = c(20, 10, 30, 10, 30)),
  "both-constant" = list(self = rep(0.7, 3), official = rep(0.1, 3), weight = c(30, 30, 40)),
  "equal-constant" = list(self = rep(0.1, 3), official = rep(0.1, 3), weight = c(30, 30, 40)),
  "reversed" = list(self = level, official = 1 - level, weight = c(20, 10, 30, 10, 30)),
  "level-shift" = list(self = level + 0.15, official = level, weight = c(20, 10, 30, 10, 30)),
  "scatter-only" = list(self = 0.5 + (level - 0.5) / 2, official = level, weight = rep(20, 5)),
  "thirty-six" = list(
    self = pmin(1, pmax(0, 0.15 + 0.8 * official + rnorm(36, 0, 0.12))), official = official,
    weight = maxima),
  "three" = list(self = c(0.2, 0.9, 0.4), official = c(0.3, 0.5, 0.4), weight = c(50, 1, 49)))
write_rows(
  do.call(rbind, lapply(names(profiles), function(it) {
    with(profiles[[it]], data.frame(
      profile = it, self = round(self, 6), official = round(official, 6), weight = weight))
  })),
  "comparison-profiles.csv")

rows <- list()
expect <- function(kind, name, measure, value) {
  rows[[length(rows) + 1]] <<- data.frame(
    kind = kind, name = name, measure = measure,
    value = ifelse(is.na(value), "", formatC(value, digits = 17, format = "g", width = 1)))
}

bh <- read.csv("comparison-bh.csv")
for (it in unique(bh$vector)) {
  p <- bh$p[bh$vector == it]
  expect("bh", it, seq_along(p), p.adjust(p, method = "BH"))
}

gaps <- read.csv("comparison-gaps.csv")
official <- gaps$points / gaps$max
low <- pmax(0, official - 0.5 / gaps$max)
high <- pmin(1, official + 0.5 / gaps$max)
distance <- pmax(0, low - gaps$self, gaps$self - high)
expect("gap", gaps$case, "p", 2 * pt(distance / gaps$se, gaps$df, lower.tail = FALSE))

read_profiles <- read.csv("comparison-profiles.csv")
for (it in unique(read_profiles$profile)) {
  rows_of <- read_profiles[read_profiles$profile == it, ]
  both <- as.matrix(rows_of[c("self", "official")])
  share <- rows_of$weight / sum(rows_of$weight)
  flat <- apply(both, 2, function(x) min(x) == max(x))
  moments <- cov.wt(both, share, method = "ML")
  s <- sqrt(diag(moments$cov))
  s[flat] <- 0
  shape <- if (any(flat)) NA else cov.wt(both, share, method = "ML", cor = TRUE)$cor[1, 2]
  # With whole numbers as weights, cor itself of each row repeated as often must say the same.
  if (!any(flat)) {
    many <- both[rep(seq_len(nrow(both)), rows_of$weight), ]
    stopifnot(all.equal(shape, cor(many[, 1], many[, 2]), tolerance = 1e-12))
  }
  below <- sum(s^2) + (moments$center[[1]] - moments$center[[2]])^2
  covariance <- if (any(flat)) 0 else moments$cov[1, 2]
  expect("profile", it, "selfLevel", moments$center[[1]])
  expect("profile", it, "officialLevel", moments$center[[2]])
  expect("profile", it, "selfScatter", s[[1]])
  expect("profile", it, "officialScatter", s[[2]])
  expect("profile", it, "shape", shape)
  expect(
    "profile", it, "concordance",
    if (all(flat) && all(both[, 1] == both[, 2])) NA else 2 * covariance / below)
  expect("profile", it, "distance", sum(share * (both[, 1] - both[, 2])^2))
}

write_rows(do.call(rbind, rows), "comparison-expected.csv")
