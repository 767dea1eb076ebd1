"""Which scene belongs to which entry."""

from collections.abc import Callable
from dataclasses import dataclass

from scenes.campaigns import (
    countryside,
    digital,
    environment,
    green_deed,
    learning,
    office_culture,
    pandemic,
    renewal,
    unity,
    weekly_deeds,
)
from scenes.care import blood_donation, clinic_days, free_meals
from scenes.fields import low_emission_rice, market_compost
from scenes.halls import decree, directive, mid_term_review, new_law, tradition_day, writing_class
from scenes.nights import air_station, pipe_repair
from scenes.schools import highland_class, recycled_bins, school_guard, tyre_playground
from scenes.services import digital_team, home_visit, paperless_counter
from scenes.streets import (
    battery_stall,
    bus_driver,
    exam_riders,
    medicine_cabinet,
    plastic_free_week,
    sorting_lane,
    widened_lane,
)
from scenes.waters import (
    beach_cleanup,
    canal_rescue,
    craft_river,
    fishers_collect,
    mangrove_keeper,
    mangrove_nursery,
    sea_rescue,
    shrimp_under_trees,
    wave_fence,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture of the set: its entry's folder below ``content/`` and the scene that draws it."""

    folder: str
    scene: Callable[[], str]


def _set(folder: str, scenes: dict[str, Callable[[], str]]) -> dict[str, Picture]:
    return {slug: Picture(folder=f"{folder}/{slug}", scene=scene) for slug, scene in scenes.items()}


CAMPAIGNS = {
    "thi-dua-linh-vuc-moi-truong-2021-2025": environment.draw,
    "ca-nuoc-chung-suc-xay-dung-nong-thon-moi": countryside.draw,
    "thi-dua-thuc-hien-van-hoa-cong-so": office_culture.draw,
    "thuc-hien-chuyen-doi-so-quoc-gia": digital.draw,
    "thi-dua-phong-chong-dai-dich-covid-19": pandemic.draw,
    "doan-ket-sang-tao-hoi-nhap-va-phat-trien-2020-2025": unity.draw,
    "doan-ket-ky-cuong-doi-moi-toan-dien-de-phat-trien-2021": renewal.draw,
    "xay-dung-xa-hoi-hoc-tap-2023-2030": learning.draw,
    "moi-co-quan-mot-viec-lam-xanh-2026-2027": green_deed.draw,
    "moi-tuan-mot-viec-tot-2026": weekly_deeds.draw,
}
STORIES = {
    "ca-truc-dem-o-tram-quan-trac-khong-khi": air_station.draw,
    "cho-dau-moi-u-phan-tu-rau-thua": market_compost.draw,
    "san-choi-tu-lop-xe-cu": tyre_playground.draw,
    "lop-hoc-xanh-vung-cao": highland_class.draw,
    "to-cong-nghe-so-cong-dong": digital_team.draw,
    "mot-cua-khong-giay": paperless_counter.draw,
    "tram-y-te-xa-nhung-ngay-dich": clinic_days.draw,
    "hop-tac-xa-lua-giam-phat-thai": low_emission_rice.draw,
    "to-tu-quan-phan-loai-rac-khu-dan-cu": sorting_lane.draw,
    "nguoi-giu-rung-ngap-man": mangrove_keeper.draw,
    "ho-nuoi-tom-duoi-tan-rung": shrimp_under_trees.draw,
    "doi-cuu-ho-bo-bien-tinh-nguyen": sea_rescue.draw,
    "lang-nghe-giu-dong-song": craft_river.draw,
}
DEEDS = {
    "bac-bao-ve-trong-cay-san-truong": school_guard.draw,
    "can-bo-mot-cua-den-nha-nguoi-gia": home_visit.draw,
    "hoc-sinh-lam-thung-rac-tai-che": recycled_bins.draw,
    "hien-mau-dip-cuoi-nam": blood_donation.draw,
    "bua-com-khong-dong-ben-benh-vien": free_meals.draw,
    "sua-ong-nuoc-dem-mua": pipe_repair.draw,
    "tai-xe-xe-buyt-tra-lai-tui-tien": bus_driver.draw,
    "sinh-vien-don-rac-bai-bien": beach_cleanup.draw,
    "cong-nhan-ve-sinh-cuu-nguoi-duoi-kenh": canal_rescue.draw,
    "to-dan-pho-lap-tu-thuoc-chung": medicine_cabinet.draw,
    "doi-pin-cu-lay-cay-xanh": battery_stall.draw,
    "ngu-dan-vot-rac-tren-bien": fishers_collect.draw,
    "hien-dat-mo-duong": widened_lane.draw,
    "nhom-xe-om-dua-thi-sinh": exam_riders.draw,
}
NEWS = {
    "luat-thi-dua-khen-thuong-2022-co-hieu-luc": new_law.draw,
    "chi-thi-41-ct-tw-doi-moi-cong-tac-thi-dua-khen-thuong": directive.draw,
    "nghi-dinh-152-2025-ve-thi-dua-khen-thuong": decree.draw,
    "ngay-truyen-thong-thi-dua-yeu-nuoc-11-6": tradition_day.draw,
    "so-ket-moi-co-quan-mot-viec-lam-xanh": mid_term_review.draw,
    "tap-huan-viet-guong-dien-hinh": writing_class.draw,
    "phat-dong-tuan-le-khong-tui-ni-long": plastic_free_week.draw,
}
_KEEPER = "guong-dien-hinh/nguoi-giu-rung-ngap-man"
ALBUM = {
    "vuon-uom-duoc": Picture(folder=_KEEPER, scene=mangrove_nursery.draw),
    "hang-rao-chan-song": Picture(folder=_KEEPER, scene=wave_fence.draw),
}
PICTURES = {
    **ALBUM,
    **_set("phong-trao", CAMPAIGNS),
    **_set("guong-dien-hinh", STORIES),
    **_set("nguoi-tot-viec-tot", DEEDS),
    **_set("tin-tuc", NEWS),
}
