"""The search worker of a published index, asked in a browser as a page asks it."""

from assets.bundle import make_bundle
from search.documents import FacetValue, SearchDocument
from search.publishing import make_search_files
from serving import served
from small_sites import ROOT

LABELS = {
    "news": "Tin tức",
    "story": "Gương điển hình",
    "document": "Văn bản",
    "chi-thi": "Chỉ thị",
    "ke-hoach": "Kế hoạch",
}


def post(day, title, lead="", body="", kind="news", number="", tags=(), **facets):
    labelled = {"kind": kind, **facets}
    return SearchDocument(
        title=(title,),
        lead=(lead,),
        body=(body,),
        tags=tags,
        numbers=(number,) if number else (),
        facets=tuple(
            FacetValue(facet=facet, id=value, label=LABELS.get(value, value.title()))
            for facet, value in labelled.items()
        ),
        kind=kind,
        address=f"{day}/",
        day=day,
    )


ASK = """
async ([manifest, questions]) => {
  const worker = new Worker("/js/search-worker.mjs", { type: "module" });
  const waiting = new Map();
  worker.addEventListener("message", ({ data }) => waiting.get(data.id)(data));
  const ask = (question, id) => new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, ...question });
  });
  const answers = [await ask({ name: "open", manifest: new URL(manifest, location.href).href }, 0)];
  for (const [i, question] of questions.entries()) answers.push(await ask(question, i + 1));
  return answers;
}
"""


def publish(posts, folder, **options):
    """Put the scripts and the index of posts into a folder; give it and the manifest's place."""
    made = make_search_files(posts, folder / "cache", **options)
    files = {
        **make_bundle(ROOT / "theme", {}).files,
        **made.files,
        **{name: path.read_bytes() for name, path in made.kept.items()},
    }
    for name, data in files.items():
        path = folder / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "site", made.manifest


def search_in(page, posts, folder, *texts, sort="relevance", count=10, **options):
    """Publish an index of posts and search it for texts; gives what was found for each."""
    site, manifest = publish(posts, folder, **options)
    with served(site) as address:
        page.goto(f"{address}/js/")
        questions = [
            {"name": "search", "text": text, "sort": sort, "count": count} for text in texts
        ]
        answers = page.evaluate(ASK, [f"/{manifest}", questions])[1:]
    return [answer["found"] for answer in answers]


def days(found):
    return [hit["address"].rstrip("/") for hit in found["hits"]]


def marked(parts):
    return [part["text"] for part in parts if part["marked"]]


def text(parts):
    return "".join(part["text"] for part in parts)
