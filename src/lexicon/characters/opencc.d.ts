/** Pairs `繁 简`, divided by `|`; the first of several readings comes first (OpenCC, Apache-2.0). */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
