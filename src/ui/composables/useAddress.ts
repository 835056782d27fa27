import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { FacetName, Query } from '../../domain/query'
import { type Address, choiceState, defaultSort, readAddress, withChoice, writeAddress } from './address'

export interface AddressBook {
  readonly address: ComputedRef<Address>
  /** Changes part of the address; a new entry in the browser's history unless `replace`. */
  go(change: Partial<Address>, how?: 'push' | 'replace'): void
  ask(change: Partial<Query>, how?: 'push' | 'replace'): void
  /** Where a link with that change leads. */
  linkTo(change: Partial<Address>): { readonly name: string; readonly query: ReturnType<typeof writeAddress> }
  /** off → include → exclude → off. */
  cycle(facet: FacetName, value: string): void
  choose(facet: FacetName, value: string, state: 'include' | 'exclude' | 'off'): void
}

/** The address in the URL hash, and the ways to change it. */
export function useAddress(): AddressBook {
  const route = useRoute()
  const router = useRouter()
  const address = computed(() => readAddress(route.query))

  const linkTo: AddressBook['linkTo'] = (change) => ({ name: 'library', query: writeAddress({ ...address.value, ...change }) })
  const go: AddressBook['go'] = (change, how = 'push') => {
    const target = linkTo(change)
    void (how === 'push' ? router.push(target) : router.replace(target))
  }
  const ask: AddressBook['ask'] = (change, how = 'push') => {
    const old = address.value.query
    const text = change.text ?? old.text
    // An order that nobody chose follows the words.
    const sort = change.sort ?? (old.sort === defaultSort(old.text) ? defaultSort(text) : old.sort)
    go({ query: { ...old, ...change, sort } }, how)
  }
  const choose: AddressBook['choose'] = (facet, value, state) => ask(withChoice(address.value.query, facet, value, state))
  const cycle: AddressBook['cycle'] = (facet, value) => {
    const state = choiceState(address.value.query, facet, value)
    choose(facet, value, state === 'off' ? 'include' : state === 'include' ? 'exclude' : 'off')
  }
  return { address, go, ask, linkTo, cycle, choose }
}
