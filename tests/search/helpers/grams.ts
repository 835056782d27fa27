import { buildingGrams } from '../../../src/search/grams/build'
import type { Grams } from '../../../src/search/grams/grams'

/** The index of a text, built in one go. */
export function buildGrams(text: string, starts: Uint32Array, size: number): Grams {
  const building = buildingGrams(text, starts, size)
  for (let step = building.next(); ; step = building.next()) if (step.done === true) return step.value
}
