import ContributionRemovalRoute, { action, handle, loader, meta } from "./answers.$answer.removal";

/* Removing a question, or bringing it back: the page is that of an answer, which knows by the address what is meant. */
export { action, handle, loader, meta };
export default ContributionRemovalRoute;
