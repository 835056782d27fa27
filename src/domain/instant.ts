/** 2026-01-02T03:04:05.678Z, the one form that sorts by time. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
/** Who claims to have done something later leaves no room for what comes after it. */
const LAST = '9000-01-01T00:00:00.000Z'

/** Whether `value` is an instant as written here (时刻), of a day that there is. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value) || value > LAST) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}

/** The instant after `now`, but never at or before `last`, whatever the clock says. */
export function instantAfter(last: string, now: string): string {
  if (now > last) return now
  const time = Date.parse(last) + 1
  // What is no instant has none after it; equal ones are told apart by their ids.
  return Number.isNaN(time) || last >= LAST ? last : new Date(time).toISOString()
}
