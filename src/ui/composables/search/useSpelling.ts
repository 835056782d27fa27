import { type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import { useEngine } from '../engine/engine'

interface Spelling {
  readonly initials: string
  readonly full: string
}

/** Letters alone: a name may be meant by its pinyin (xzs, xinzheng). */
const LETTERS = /^[a-z]{1,40}$/i

/** Lets names be found by their pinyin, which is asked for once somebody types letters. */
export function useSpelling(
  needle: Ref<string>,
  names: ComputedRef<readonly string[]>,
): {
  /** Whether the letters are pinyin of the name, its initials anywhere or all of it from the start. */
  readonly isSpelled: (name: string, typed: string) => boolean
  /** Whether the letters are the first initials of the name. */
  readonly isAbbreviated: (name: string, typed: string) => boolean
  /** Whether the pinyin of every name is there. */
  readonly isKnown: () => boolean
} {
  const engine = useEngine()
  const known = shallowRef<ReadonlyMap<string, Spelling>>(new Map())

  async function learn(): Promise<void> {
    const texts = names.value.filter((name) => !known.value.has(name))
    if (texts.length === 0) return
    const found = await engine.call('spell', { texts }).catch(() => [])
    known.value = new Map([...known.value, ...found.map((spelling, index) => [texts[index] ?? '', spelling] as const)])
  }

  watch([needle, names], ([typed]) => {
    if (LETTERS.test(typed.trim())) void learn()
  })

  function isSpelled(name: string, typed: string): boolean {
    const spelling = known.value.get(name)
    return spelling !== undefined && (spelling.initials.includes(typed) || spelling.full.startsWith(typed))
  }

  function isAbbreviated(name: string, typed: string): boolean {
    return known.value.get(name)?.initials.startsWith(typed) === true
  }

  return { isSpelled, isAbbreviated, isKnown: () => names.value.every((name) => known.value.has(name)) }
}
