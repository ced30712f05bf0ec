/* The comments of a question: the page is that of an answer, which knows by the address whose they are. */
// biome-ignore lint/performance/noBarrelFile: no barrel, but one page at two addresses.
export { action, default, handle, loader, meta } from "./answers.$answer.comments";
