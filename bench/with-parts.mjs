/** Stops what was opened, the last first, however the work ends. */
export async function withParts(work) {
  const parts = [];
  try {
    return await work((part) => {
      parts.push(part);
      return part;
    });
  } finally {
    for (const part of parts.reverse()) await part.stop();
  }
}
