/** Provinces to counties, as `packDivisions` in build.ts writes them. */
declare module 'virtual:jianbao/divisions' {
  export const divisions: string
}

/** Towns and streets, as `packTowns` in build.ts writes them. */
declare module 'virtual:jianbao/towns' {
  export const towns: string
}
