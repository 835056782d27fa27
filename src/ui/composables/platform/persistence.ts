/** Whether the browser promises to keep what is stored; `null` where it does not say (old browsers, plain http, frames). */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return null
  }
}

/** Asks the browser to keep what is stored. */
export async function persist(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist()
  } catch {
    return null
  }
}
