import { defineStore } from 'pinia'
import { ref } from 'vue'
import { type Problem, problemOf } from '../../domain/problem'
import type { FormatName, Selection } from '../../worker/protocol/outgoing'
import { download } from '../composables/platform/download'
import { useEngine } from '../composables/engine/engine'

/** Giving articles out as files (导出). */
export const useExports = defineStore('exports', () => {
  const engine = useEngine()
  const working = ref(false)

  /** Writes the file and hands it to the browser; the name of the file, or what stood in the way. */
  async function write(format: FormatName, selection: Selection): Promise<{ readonly name: string } | { readonly problem: Problem }> {
    working.value = true
    try {
      const file = await engine.call('export', { format, selection })
      download(file)
      return { name: file.name }
    } catch (error) {
      return { problem: problemOf(error) }
    } finally {
      working.value = false
    }
  }

  /** The articles as JSON Lines, UTF-8. Rejects with a `ProblemError`. */
  async function lines(selection: Selection): Promise<Uint8Array<ArrayBuffer>> {
    return (await engine.call('export', { format: 'jsonl', selection })).bytes
  }

  return { working, write, lines }
})
