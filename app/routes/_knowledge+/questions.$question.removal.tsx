/* Removing a question, or bringing it back: the page is that of an answer, which knows by the address what is meant. */
// biome-ignore lint/performance/noBarrelFile: no barrel, but one page at two addresses.
export { action, default, handle, loader, meta } from "./answers.$answer.removal";
