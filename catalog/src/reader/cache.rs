//! A cache with a limited number of keys.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::RwLock;

/// A cache that holds at most `max` values, and is emptied when it overflows: a client that
/// sends something new each time causes recomputation, not growth.
pub(super) struct Cache<K, V> {
    values: RwLock<HashMap<K, V, BuildHasherDefault<Mixer>>>,
    max: usize,
}

impl<K: Eq + Hash, V: Clone> Cache<K, V> {
    pub(super) fn new(max: usize) -> Self {
        Self {
            values: RwLock::default(),
            max,
        }
    }

    pub(super) fn get(&self, key: &K) -> Option<V> {
        self.values.read().ok()?.get(key).cloned()
    }

    pub(super) fn insert(&self, key: K, value: V) {
        let Ok(mut values) = self.values.write() else {
            return;
        };
        if values.len() >= self.max {
            values.clear();
        }
        values.insert(key, value);
    }
}

/// A fast hash. Colliding keys do no harm: the cache is small.
#[derive(Default)]
struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        let mixed = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
}

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let word = chunk.iter().rev();
            self.mix(word.fold(0, |word, &byte| (word << 8) | u64::from(byte)));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(byte.into());
    }

    fn write_u32(&mut self, word: u32) {
        self.mix(word.into());
    }

    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
