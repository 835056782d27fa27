/**
 * Keeps the built site for use without a network. Does nothing where that cannot be: in the single file (which needs none),
 * on plain http, in frames that forbid it. Losing it costs the user nothing but the offline start.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || __SINGLE_FILE__) return
  try {
    void navigator.serviceWorker.register('./sw.js', { scope: './' }).catch(() => null)
  } catch {
    // Sandboxed frames refuse even to be asked, and insecure origins have no service workers.
  }
}
