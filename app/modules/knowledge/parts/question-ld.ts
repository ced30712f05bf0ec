import type { AnswerView, QuestionView } from "../question-view";

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const author = (voice: AnswerView["voice"]) => ({
  "@type": "Person",
  name: voice.name,
  url: `/people/${voice.handle}`,
});

/** A question page for search engines, as schema.org's QAPage. */
export function questionLd(question: QuestionView, answers: readonly AnswerView[]) {
  const standing = answers.filter((answer) => !answer.removed);
  const entry = (answer: AnswerView) => ({
    "@type": "Answer",
    text: plain(answer.bodyHtml),
    upvoteCount: answer.score,
    datePublished: answer.createdAt,
    url: `${question.path}#answer-${answer.id}`,
    author: author(answer.voice),
  });
  const [accepted] = standing.filter((answer) => answer.acceptedAt);
  return {
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: question.title,
      text: plain(question.bodyHtml),
      answerCount: question.answerCount,
      upvoteCount: question.score,
      datePublished: question.createdAt,
      author: author(question.voice),
      ...(accepted ? { acceptedAnswer: entry(accepted) } : {}),
      suggestedAnswer: standing.filter((answer) => answer !== accepted).map(entry),
    },
  };
}
