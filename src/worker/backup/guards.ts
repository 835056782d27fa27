/** 64 hexadecimal digits. */
const SHA256 = /^[0-9a-f]{64}$/
/** 2026-01-02T03:04:05.678Z, the one form that sorts by time. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether `value` is the SHA-256 of a file, as everything here is named by. */
export function isSourceId(value: unknown): value is string {
  return typeof value === 'string' && SHA256.test(value)
}

/** Whether `value` is an instant as written here. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))
}
