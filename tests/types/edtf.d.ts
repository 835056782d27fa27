/** The part of the reference implementation that the tests compare with. */
declare module 'edtf' {
  export default function edtf(value: string): { readonly min: number; readonly max: number }
}
