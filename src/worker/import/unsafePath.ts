/** `../x`, `a/../b`, `/etc/x`: leads out of the folder that was brought. No real drop has such a path. */
const UNSAFE_PATH = /^\/|(?:^|[/\\])\.\.(?:[/\\]|$)/
/** Longer ones come from no file system. */
const LONGEST_PATH = 4096

/** Whether a path may not be believed, wherever it comes from. */
export function isUnsafePath(path: string): boolean {
  return path.length > LONGEST_PATH || UNSAFE_PATH.test(path)
}
