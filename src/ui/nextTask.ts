/** Comes in a task of its own: what was clicked meanwhile is answered before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
