import { type InjectionKey, type Ref, inject, shallowRef } from 'vue'
import type { ReasonTable } from '../../../domain/reasons'
import type { EngineClient } from '../../../worker/page/engineClient'

/** The engine that the app was started with. */
export const ENGINE: InjectionKey<EngineClient> = Symbol('engine')

/** The sentences of all rules. */
export const REASONS: InjectionKey<Readonly<Ref<ReasonTable>>> = Symbol('reasons')

/** The engine; only inside `setup` and stores. */
export function useEngine(): EngineClient {
  const engine = inject(ENGINE)
  if (engine === undefined) throw new Error('The app was started without an engine')
  return engine
}

/** The sentences of the rules; an empty table until they are there. */
export function useReasons(): Readonly<Ref<ReasonTable>> {
  return inject(REASONS, shallowRef({}))
}
