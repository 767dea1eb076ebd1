/** Syllables that one slip of a finger makes of each other. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
// A letter is left out, or swapped with the next, in as many ways as there are letters; one too many
// or a wrong one may be any of the alphabet (Kernighan, Church, Gale 1990: the noisy channel).
const DOUBT_OF_ONE_MORE_OR_OTHER = Math.log(4);

/**
 * @param {string} syllable
 * @returns {Set<string>} all within one insertion, deletion, replacement or swap
 */
export function neighboursOf(syllable) {
  const near = new Set();
  for (let i = 0; i <= syllable.length; i++) {
    const [before, after] = [syllable.slice(0, i), syllable.slice(i)];
    near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after) near.add(before + letter + after.slice(1));
    }
  }
  return near;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {boolean} whether one slip makes one of the other
 */
export function isNear(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [one, other] = withoutSameStart(a, b);
  return one.slice(1) === other.slice(1) || one === other.slice(1) || one.slice(1) === other || isSwapped(one, other);
}

/**
 * @param {string} meant
 * @param {string} typed one slip away
 * @returns {number} natural logarithm of how much less likely this slip is than the likeliest
 */
export function doubtOf(meant, typed) {
  const isLikely = meant.length > typed.length || isSwapped(...withoutSameStart(meant, typed));
  return isLikely ? 0 : DOUBT_OF_ONE_MORE_OR_OTHER;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {[string, string]}
 */
function withoutSameStart(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  return [a.slice(start), b.slice(start)];
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {boolean} whether their first two letters have changed places
 */
function isSwapped(one, other) {
  return one.length > 1 && one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
}
