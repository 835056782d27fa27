import { readFileSync, readdirSync } from 'node:fs'

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A process that has just ended.
    return ''
  }
}

/** `Pss:   12345 kB`: what a process has for itself, and its part of what it shares. */
const SHARE = /^Pss:\s+(\d+) kB/m

/** Megabytes that the browser with this profile has in memory, all its processes together; by kind: the page's own, and all. */
export function memoryOf(profile: string): { readonly page: number; readonly all: number } {
  let page = 0
  let all = 0
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const command = read(`/proc/${id}/cmdline`)
    if (!command.includes(profile)) continue
    const megabytes = Number(SHARE.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024
    all += megabytes
    if (command.includes('--type=renderer')) page += megabytes
  }
  return { page, all }
}
