// What other people's readers make of an exported file: `node read.mjs FORMAT FILE` prints it as JSON.
import { readFileSync } from "node:fs";

const [format, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

// The terms of the W3C's annotation context that we use; the original is on the network, which no test asks
const OA = {
  oa: "http://www.w3.org/ns/oa#", dc: "http://purl.org/dc/elements/1.1/", as: "http://www.w3.org/ns/activitystreams#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: { "@id": "@id", "@type": "@id" }, type: { "@id": "@type", "@type": "@id" },
  Annotation: "oa:Annotation", TextualBody: "oa:TextualBody", TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector", AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage", describing: "oa:describing", classifying: "oa:classifying", tagging: "oa:tagging",
  body: { "@id": "oa:hasBody", "@type": "@id" }, target: { "@id": "oa:hasTarget", "@type": "@id" },
  source: { "@id": "oa:hasSource", "@type": "@id" }, selector: { "@id": "oa:hasSelector", "@type": "@id" },
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" }, purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
  value: "rdf:value", format: "dc:format", exact: "oa:exact", prefix: "oa:prefix", suffix: "oa:suffix",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" }, end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  label: "rdfs:label", total: { "@id": "as:totalItems", "@type": "xsd:nonNegativeInteger" },
  first: { "@id": "as:first", "@type": "@id" }, items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  startIndex: { "@id": "as:startIndex", "@type": "xsd:nonNegativeInteger" },
};

const readers = {
  async ics() {
    const { default: ICAL } = await import("ical.js");
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents("vevent").map((part) => {
      const event = new ICAL.Event(part);
      return { summary: event.summary, start: event.startDate.toString(), end: event.endDate.toString(), uid: event.uid };
    });
  },
  async csl() {
    const { Cite } = await import("@citation-js/core");
    await import("@citation-js/plugin-csl");
    const told = new Cite(JSON.parse(text));
    return { count: told.data.length, apa: told.format("bibliography", { template: "apa", lang: "en-US" }) };
  },
  async bib() {
    const { Cite } = await import("@citation-js/core");
    await import("@citation-js/plugin-bibtex");
    return new Cite(text).data;
  },
  async annotation() {
    const { default: jsonld } = await import("jsonld");
    const documentLoader = async (url) => {
      if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(url);
      return { contextUrl: null, documentUrl: url, document: { "@context": OA } };
    };
    const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true }); // safe: no term may be lost
    const count = {};
    for (const quad of quads) count[quad.predicate.value.split(/[#/]/).pop()] = (count[quad.predicate.value.split(/[#/]/).pop()] ?? 0) + 1;
    return count;
  },
  async geojson() {
    const { check } = await import("@placemarkio/check-geojson");
    return { features: check(text).features.length };
  },
  async kml() {
    const { kml } = await import("@tmcw/togeojson");
    const { DOMParser } = await import("@xmldom/xmldom");
    return kml(new DOMParser().parseFromString(text, "text/xml")).features;
  },
  async csv() {
    const { default: Papa } = await import("papaparse");
    const table = Papa.parse(text.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true });
    return { rows: table.data, errors: table.errors };
  },
};

console.log(JSON.stringify(await readers[format]()));
