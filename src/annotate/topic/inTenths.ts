/** Tenths that are written from a list: weights are small. */
const MOST_TENTHS = 200
const WRITTEN: readonly string[] = Array.from({ length: MOST_TENTHS + 1 }, (_, tenths) => (tenths / 10).toFixed(1))
/** A number nearer than this to the middle between two tenths is left to the engine, which alone knows to which side it falls. */
const NEAR = 1e-6

/** What `toFixed(1)` writes, which is slow: every topic of every article has a dozen such numbers in its evidence. */
export function inTenths(value: number): string {
  const scaled = Math.abs(value) * 10
  const tenths = Math.round(scaled)
  if (tenths > MOST_TENTHS || Math.abs(scaled - tenths) > 0.5 - NEAR) return value.toFixed(1)
  const written = WRITTEN[tenths] ?? ''
  return value < 0 ? `-${written}` : written
}
