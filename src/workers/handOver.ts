import { inParts } from "./inParts.ts";

/** Tells a worker of something large, part by part: between two of them the page answers whoever wants something else of it. */
export async function handOver(
  value: unknown,
  tell: (message: unknown) => void,
  signal: AbortSignal,
  heard?: (told: number, all: number) => void,
): Promise<void> {
  const messages = [...inParts(value)];
  for (const [told, message] of messages.entries()) {
    signal.throwIfAborted();
    if ("part" in message) await new Promise((next) => setTimeout(next));
    tell(message);
    heard?.(told + 1, messages.length);
  }
}
