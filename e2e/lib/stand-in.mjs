#!/usr/bin/env node
// Stands in for the product when the harness tests itself: says where it listens, as the product does.
import { createServer } from "node:http";

const PAGE = '<!DOCTYPE html>\n<html lang="nl"><head><title>Stand-in</title></head><body><main><h1>Stand-in</h1><p id="p">zonder</p></main><script src="/s.js"></script></body></html>\n';

const server = createServer((request, response) => {
  if (request.url === "/stuk") response.statusCode = 500;
  const script = request.url === "/s.js";
  response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
  response.end(script ? 'document.getElementById("p").textContent = "met";' : PAGE);
});
server.listen(0, "127.0.0.1", () => console.log(`2026-06-02T08:00:00Z  INFO listening on http://127.0.0.1:${server.address().port}`));
process.on("SIGTERM", () => process.exit(0));
