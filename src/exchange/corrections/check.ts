import { isFields } from '../../domain/guards'

/** One thing that is wrong in a file, and where: `corrections[3].value`. */
export interface Fault {
  readonly path: string
  readonly expected: string
}

/** Whether a value is a `T`; where it is not, adds what is wrong to `faults`. */
export type Check<T> = (value: unknown, path: string, faults: Fault[]) => value is T

/** A check of one value as a whole; `expected` says what is right. */
export function plain<T>(expected: string, is: (value: unknown) => value is T): Check<T> {
  return (value, path, faults): value is T => {
    if (is(value)) return true
    faults.push({ path, expected })
    return false
  }
}

/** A list in which every item passes. All items are looked at, so that all faults are told. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path, faults): value is readonly T[] => {
    if (!Array.isArray(value)) {
      faults.push({ path, expected: 'array' })
      return false
    }
    return value.map((item: unknown, index) => check(item, `${path}[${index}]`, faults)).every(Boolean)
  }
}

/** `null` or what passes. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path, faults): value is T | null => value === null || check(value, path, faults)
}

/** An object whose named properties pass; others are let be. Properties in `optional` may be missing. */
export function objectOf<T extends object>(
  shape: { readonly [K in keyof T]-?: Check<T[K]> },
  optional: readonly (keyof T)[] = [],
): Check<T> {
  return (value, path, faults): value is T => {
    if (!isFields(value)) {
      faults.push({ path, expected: 'object' })
      return false
    }
    let passed = true
    for (const key in shape) {
      if (!(key in value) && optional.includes(key)) continue
      if (!shape[key](value[key], path === '' ? key : `${path}.${key}`, faults)) passed = false
    }
    return passed
  }
}
