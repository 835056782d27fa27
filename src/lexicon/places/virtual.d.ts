/** Provinces to counties, as `packDivisions` writes them. */
declare module 'virtual:jianbao/divisions' {
  export const divisions: string
}

/** Towns and streets, as `packTowns` writes them. */
declare module 'virtual:jianbao/towns' {
  export const towns: string
}
