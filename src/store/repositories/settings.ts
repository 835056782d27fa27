import type { Transaction } from '../database'

/** What the user chose, by name (设置). A value read is checked by whoever knows its type. */
export interface SettingRepository {
  get(name: string): Promise<unknown>
  list(): Promise<readonly { readonly name: string; readonly value: unknown }[]>
  put(name: string, value: unknown): Promise<void>
  remove(name: string): Promise<void>
}

export function settingRepository(transaction: Transaction): SettingRepository {
  return {
    get: async (name) => (await transaction.get('settings', name))?.value,
    list: () => transaction.all('settings'),
    put: (name, value) => transaction.put('settings', { name, value }),
    remove: (name) => transaction.delete('settings', name),
  }
}
