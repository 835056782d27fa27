import type { NumberArray } from './checksum'

/** The numbers in the smallest form that holds them all (收窄). */
export function narrow(numbers: Uint32Array): NumberArray {
  let most = 0
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0)
  if (most < 0x100) return Uint8Array.from(numbers)
  return most < 0x1_0000 ? Uint16Array.from(numbers) : numbers.slice()
}

/** The numbers again. */
export function widen(numbers: NumberArray): Uint32Array {
  return numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers)
}

/** What has to be added to each number to come to the next one; the first is 0. */
export function stepsOf(numbers: Uint32Array): Uint32Array {
  const steps = new Uint32Array(Math.max(0, numbers.length - 1))
  for (let at = 0; at < steps.length; at += 1) steps[at] = (numbers[at + 1] ?? 0) - (numbers[at] ?? 0)
  return steps
}

/** The numbers that these steps lead to, from 0 on. */
export function sumsOf(steps: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(steps.length + 1)
  for (let at = 0; at < steps.length; at += 1) numbers[at + 1] = (numbers[at] ?? 0) + (steps[at] ?? 0)
  return numbers
}

/** Each number of `from` taken from that of `numbers`. */
export function differences(numbers: Uint32Array, from: Uint32Array): Uint32Array {
  return numbers.map((number, at) => number - (from[at] ?? 0))
}

/** The numbers that are so far from those of `from`. */
export function sums(distances: Uint32Array, from: Uint32Array): Uint32Array {
  return distances.map((distance, at) => distance + (from[at] ?? 0))
}
