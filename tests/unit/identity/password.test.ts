import { expect, test } from "vitest";
import { passwordProblem } from "~/modules/identity/rules/password";

const owner = { name: "สมชาย ใจดีมากมาย", email: "somchai.jaidee@example.com" };
const problem = (name: string) => `identity:problem.password-${name}`;

test.each([
  ["123456789", "short"],
  ["x".repeat(257), "long"],
  ["1234567890", "common"],
  ["0987654321", "common"],
  ["Password 123", "common"],
  ["sawasdee123", "common"],
  ["รักเธอที่สุด", "common"],
  ["l;ylfu8iy[", "common"],
  ["aaaaaaaaaaaa", "common"],
  ["abcabcabcabc", "common"],
  ["qwertyuiopas", "common"],
  ["somchai.jaidee", "own"],
  ["SomchaiJaidee2569", "own"],
  ["ใจดีมากมาย2569", "own"],
])("%s is refused: %s", (password, expected) => {
  expect(passwordProblem(password, owner)).toBe(problem(expected));
});

test.each(["correct horse battery", "ข้าวเหนียว มะม่วง", "Xk4!pQ9z_m", "somchai likes mango rice"])(
  "%s will do",
  (password) => {
    expect(passwordProblem(password, owner)).toBeNull();
  },
);
