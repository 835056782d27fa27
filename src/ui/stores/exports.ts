import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Problem } from '../../domain/problem'
import type { ExportFormat, OutgoingFile, Selection } from '../../worker/protocol'
import { problemOf, useEngine } from '../composables/engine'

function download(file: OutgoingFile): void {
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has to have begun reading before the address is given up.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Giving articles out as files (导出). */
export const useExports = defineStore('exports', () => {
  const engine = useEngine()
  const working = ref(false)

  /** Writes the file and hands it to the browser; the name of the file, or what stood in the way. */
  async function write(format: ExportFormat, selection: Selection): Promise<{ readonly name: string } | { readonly problem: Problem }> {
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

  return { working, write }
})
