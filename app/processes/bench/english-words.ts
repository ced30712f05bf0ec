/** English words and turns from which the benchmark writes its texts. */
export const english = {
  things:
    "coffee milk beans grinder water cup flavour temperature pressure puppy cat kibble vaccine coat skin collar leash vet clinic baby diaper bottle sleep school toy fever weight rice sugar flour egg butter oven pan recipe roof wall paint cement pipe pump wire breaker contractor quote tile termite moisture window warranty car tyre battery plant soil fertiliser pot sunlight bicycle shoes camera lens book shop customer price discount receipt manual model part filter foam syrup beans fruit vegetable fish shrimp pork chicken herbs tea honey salt".split(
      " ",
    ),
  deeds:
    "use buy sell replace wash adjust grind brew boil fry bake steam soak measure weigh store repair paint inspect brush train feed try compare ask recommend order ship install remove assemble reduce increase mix filter rest pour plant water cut move".split(
      " ",
    ),
  kinds:
    "new old hot cold bitter sweet sour salty soft hard dry wet clean expensive cheap good slow quick easy difficult thin thick strong weak fresh small large heavy light safe durable".split(
      " ",
    ),
  openings:
    "In my experience|At home|Usually|If you can|Last week|According to the manual|Our technician says that|The vet told us that|After three months|At first|In the end|For a beginner|In the rainy season".split(
      "|",
    ),
  links: "but|because|so|and then|so that|until|especially when|although|otherwise|which is why".split("|"),
  endings: "every time|for about two days|in half an hour|more than once|without any trouble||||".split("|"),
  questions:
    "How often should I {deed} a {kind} {thing}|Should I {deed} the {thing} before or after the {thing2}|Why does the {thing} get {kind} after I {deed2} it|Which is more {kind}, the {thing} or the {thing2}|Has anybody tried to {deed} a {kind} {thing}|How do I {deed} the {thing} without making it too {kind}".split(
      "|",
    ),
};
