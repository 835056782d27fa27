import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { parseQuery, stringifyQuery } from 'vue-router'
import { readAddress, writeAddress } from '../composables/search/address'
import { useAddress } from '../composables/search/useAddress'
import { useSettings } from './settings'

/** The page around the frame that the app is in, as far as the app obeys it (宿主页面). */
export const useHost = defineStore('host', () => {
  const { address: current, go } = useAddress()
  const { lend } = useSettings()
  /** `null` while nobody whom the app obeys has spoken to it. */
  const origin = ref<string | null>(null)
  /** Whether it is given what is read here; `asked`: the user has to say. */
  const reading = ref<'no' | 'asked' | 'yes'>('no')
  const waiting: ((granted: boolean) => void)[] = []
  /** What the user said; holds as long as the page. */
  let said: boolean | null = null
  /** What is asked and what is open, as the URL spells it. */
  const address = computed(() => stringifyQuery(writeAddress(current.value)))

  /** A host that may give commands is there; `reads`: whoever installed the app lets it read. */
  function meet(from: string, reads: boolean): void {
    origin.value = from
    if (reads && said === null) reading.value = 'yes'
  }

  /** Asks the user, once; whether the host may read. */
  async function ask(): Promise<boolean> {
    if (reading.value === 'yes' || said !== null) return reading.value === 'yes'
    reading.value = 'asked'
    return new Promise((resolve) => {
      waiting.push(resolve)
    })
  }

  /** The user's word: it may read, or it may not any more. */
  function decide(granted: boolean): void {
    said = granted
    reading.value = granted ? 'yes' : 'no'
    for (const tell of waiting.splice(0)) tell(granted)
  }

  /** Goes where an address leads; what it does not spell out is as at first. */
  function open(spelled: string): void {
    go(readAddress(parseQuery(spelled)))
  }

  /** Puts the app in the host's dress: `theme`, `language`, `chrome`. Whether all of it was understood; else nothing is done. */
  function dress({ chrome, ...wishes }: Readonly<Record<string, unknown>>): boolean {
    if (chrome !== undefined && chrome !== 'plain' && chrome !== 'full') return false
    if (!lend(wishes)) return false
    if (chrome !== undefined) document.documentElement.dataset['chrome'] = chrome
    return true
  }

  return { origin, reading, address, meet, ask, decide, open, dress }
})
