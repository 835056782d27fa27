import { type ComputedRef, computed, effectScope, onScopeDispose } from 'vue'
import { type Router, useRouter } from 'vue-router'
import type { FacetName, Query } from '../../../domain/query'
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

/**
 * Every part of the address for itself, and the query the same object as long as it asks the same: whoever shows filters is not
 * drawn anew because an article was opened.
 */
function readParts(router: Router): ComputedRef<Address> {
  const whole = computed(() => readAddress(router.currentRoute.value.query))
  const query = computed<Query>((before) => {
    const next = whole.value.query
    return before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next
  })
  const view = computed(() => whole.value.view)
  const article = computed(() => whole.value.article)
  const filters = computed(() => whole.value.filters)
  const parts: Address = {
    get query() {
      return query.value
    },
    get view() {
      return view.value
    },
    get article() {
      return article.value
    },
    get filters() {
      return filters.value
    },
  }
  return computed(() => parts)
}

/** Read once for all who ask. */
const read = new WeakMap<Router, ComputedRef<Address>>()

function addressOf(router: Router): ComputedRef<Address> {
  const known = read.get(router)
  if (known !== undefined) return known
  const address = effectScope(true).run(() => readParts(router)) ?? readParts(router)
  read.set(router, address)
  return address
}

const heralds = new Set<(next: Address) => void>()

/** Tells, as long as the component is there, where a click leads before the browser has been told: what is needed can be asked for. */
export function onGoing(herald: (next: Address) => void): void {
  heralds.add(herald)
  onScopeDispose(() => heralds.delete(herald))
}

/** The address in the URL hash, and the ways to change it. */
export function useAddress(): AddressBook {
  const router = useRouter()
  const address = addressOf(router)

  const linkTo: AddressBook['linkTo'] = (change) => ({ name: 'library', query: writeAddress({ ...address.value, ...change }) })
  const go: AddressBook['go'] = (change, how = 'push') => {
    const target = linkTo(change)
    for (const herald of heralds) herald({ ...address.value, ...change })
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
