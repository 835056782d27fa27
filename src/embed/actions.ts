import { watch } from 'vue'
import { type Problem, ProblemError } from '../domain/problem'
import { useExports } from '../ui/stores/exports'
import { useHost } from '../ui/stores/host'
import { useImports } from '../ui/stores/imports'
import { useLibrary } from '../ui/stores/library'
import { useSearch } from '../ui/stores/search'
import type { Answers, FileFate, GivenFile } from './protocol'
import type { Actions } from './serve'

/** What the app tells of an import, as far as it is the host's: no name of a file that the user brought. */
export function fatesOf(report: {
  readonly files: readonly { name: string; source: string | null; articles: number; problem: Problem | null }[]
  readonly cancelled: boolean
}): Answers['add'] {
  const files = report.files.map(({ name, source, articles, problem }): FileFate => {
    const known = problem?.kind === 'duplicate' ? problem.source : null
    return { name, file: source ?? known ?? null, articles, problem: problem?.kind ?? null }
  })
  return { files, cancelled: report.cancelled }
}

/** Resolves when the library is open, or cannot be opened. */
function opened(): Promise<void> {
  const library = useLibrary()
  return new Promise((resolve) => {
    watch(
      () => library.state ?? library.failure,
      (there) => {
        if (there !== null) resolve()
      },
      { immediate: true },
    )
  })
}

function asFile({ name, content }: GivenFile): File {
  return new File([content], name)
}

/** What the commands of a host do, by the stores of the interface; call it inside the app. `added` hears of what the host brought. */
export function hostActions(added: (report: Answers['add']) => void): Actions {
  const host = useHost()
  const imports = useImports()
  const exports = useExports()
  const search = useSearch()
  return {
    async add(files) {
      await opened()
      const cards = new Map(files.flatMap(({ name, card }) => (card === null ? [] : [[name, card] as const])))
      const report = await imports.take(files.map(asFile), cards)
      if (report === null) throw new ProblemError(imports.failure ?? { kind: 'cancelled' })
      const fates = fatesOf(report)
      added(fates)
      return fates
    },
    open: (address) => host.open(address),
    set: (wishes) => host.dress(wishes),
    read: () => host.ask(),
    export: async () => (host.reading === 'yes' ? exports.lines({ kind: 'query', query: search.query }) : null),
  }
}
