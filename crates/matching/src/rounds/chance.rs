//! Chance from a number (`SplitMix64`). Sums, products, quotients and roots only, which
//! every machine computes alike; powers and logarithms are not.

/// A source of chance.
pub struct Chance(u64);

impl Chance {
    /// The one of this number.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xA076_1D64_78BD_642F).wrapping_add(0xE703_7ED1_A0B4_28DB))
    }

    /// Any number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let number = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, end: u64) -> u64 {
        u64::try_from((u128::from(self.next()) * u128::from(end)) >> 64).unwrap_or_default()
    }

    /// A number from a first to a last.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    /// From 0 until 1.
    pub fn part(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap_or_default()) / 4_294_967_296.0
    }

    /// From one until another.
    pub fn within(&mut self, from: f64, until: f64) -> f64 {
        from + (until - from) * self.part()
    }

    /// With this chance.
    pub fn happens(&mut self, chance: f64) -> bool {
        self.part() < chance
    }

    /// Nearly normal: mean 0, deviation 1, never further than 6.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.part()).sum::<f64>() - 6.0
    }

    /// One of several, by weight.
    pub fn weighed(&mut self, weights: &[f64]) -> usize {
        let mut left = self.part() * weights.iter().sum::<f64>();
        for (at, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return at;
            }
        }
        weights.len().saturating_sub(1)
    }
}

/// e to the power of a number between -10 and 10, near enough.
pub fn exponential(power: f64) -> f64 {
    (0..10).fold(1.0 + power / 1024.0, |value, _| value * value)
}
