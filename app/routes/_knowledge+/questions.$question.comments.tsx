import ContributionCommentsRoute, { action, handle, loader, meta } from "./answers.$answer.comments";

/* The comments of a question: the page is that of an answer, which knows by the address whose they are. */
export { action, handle, loader, meta };
export default ContributionCommentsRoute;
