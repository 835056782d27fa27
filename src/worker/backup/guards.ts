/** 64 hexadecimal digits. */
const SHA256 = /^[0-9a-f]{64}$/

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether `value` is the SHA-256 of a file, as everything here is named by. */
export function isSourceId(value: unknown): value is string {
  return typeof value === 'string' && SHA256.test(value)
}
